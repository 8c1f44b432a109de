/** @type {import('next').NextConfig} */
export default {
  // The page's inline scripts are allowed by their hashes, which must not change from build to build.
  generateBuildId: () => 'sourced-figures',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ['@resvg/resvg-js', 'subset-font', 'harfbuzzjs', 'fontverter', 'fontkit'],
};
