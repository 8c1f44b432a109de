/** @type {import('next').NextConfig} */
export default {
  // The front compresses what it has finished (app/serve-command.js).
  compress: false,
  // Builds of the same sources are the same.
  generateBuildId: () => 'sourced-figures',
  images: { unoptimized: true },
  // Titles and descriptions stand in the head, whoever asks: no script of the framework would move them there.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  skipTrailingSlashRedirect: true,
  // What the framework's client would fetch ahead is dropped (app/finish-pages.ts), so its size is of no interest.
  experimental: {
    // What is drawn on request is kept in memory: a disk would fill without end, and half a file be read again.
    isrFlushToDisk: false,
    prefetchInlining: false,
    // How many processes draw pages; app/build-command.ts says it.
    cpus: Number(process.env.DRAWING_PROCESSES ?? 1),
  },
  serverExternalPackages: ['@resvg/resvg-js', 'subset-font', 'harfbuzzjs', 'fontverter', 'fontkit'],
};
