/** A server block for nginx that serves an export at the addresses of the site, queries included. */
import { ALLOW, METHOD_HELP } from '@/app/allowed-methods.js';
import type { Catalogue } from '@/data/addresses/catalogue';
import { defaultViewOf } from '@/data/addresses/figure-state';
import { PICTURE_THEMES } from '@/data/addresses/themes';
import { headersOfKind } from './answer-headers';
import { CONTENT_TYPES, type FileKind, OTHER_TYPES } from './file-kinds';
import { movedPaths } from './moved-paths';

export interface NginxSubject {
  readonly origin: string;
  /** The source that allows the script of embeds. */
  readonly embedScript: string;
}

/** What each kind of file is recognised by, the first that fits; a file that fits none is a page. */
const KINDS: readonly (readonly [pattern: string, kind: FileKind])[] = [
  ['^/_next/', 'asset'],
  ['^/embed/', 'embed'],
  ['^/(favicon\\.ico|icon\\.svg)$', 'icon'],
  ['\\.svg$', 'picture'],
  ['\\.html$', 'page'],
  ['\\.[a-z]+$', 'file'],
];

const HEADERS = [
  'Strict-Transport-Security',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Access-Control-Allow-Origin',
  'X-Robots-Tag',
  'Cache-Control',
];

const variableOf = (header: string): string => `$figures_${header.toLowerCase().replaceAll('-', '_')}`;
const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** One map a header: nginx sends none whose value is empty. */
function headerMap(header: string, script: string): string {
  const valueIn = (kind: FileKind) => quote(headersOfKind(kind, script)[header] ?? '');
  const lines = KINDS.map(([pattern, kind]) => `  ${quote(`~${pattern}`)} ${valueIn(kind)};`);
  return `map $uri ${variableOf(header)} {\n${lines.join('\n')}\n  default ${valueIn('page')};\n}`;
}

/** Only what can be a name goes into a path. */
const nameMap = (parameter: string): string =>
  `map $arg_${parameter} $figures_${parameter} {\n  "~^[a-z0-9-]{1,200}$" $arg_${parameter};\n  default "";\n}`;

function defaultViews({ articles }: Catalogue): string {
  const lines = articles.flatMap(({ slug, figures }) =>
    figures.map((figure) => `  ${quote(`${slug}/${figure.slug}`)} ${quote(defaultViewOf(figure))};`),
  );
  return `map $figures_figure $figures_default_view {\n${lines.join('\n')}\n  default "";\n}`;
}

/** Where what was renamed is now. */
function movedMap({ redirects }: Catalogue): string {
  const lines = movedPaths(redirects).map(({ from, to, hasBelow }) => {
    const path = from.replaceAll('.', '\\.');
    return hasBelow
      ? `  ${quote(`~^${path}(?<figures_below>/[\\w./~-]*)?$`)} ${quote(`${to}$figures_below`)};`
      : `  ${quote(`~^${path}$`)} ${quote(to)};`;
  });
  return `map $uri $figures_moved {\n${lines.join('\n')}\n  default "";\n}`;
}

const MAPS = `map $uri $figures_figure {
  "~^/articles/(?<figures_a>[^/]+)/figures/(?<figures_f>[^/.]+)" $figures_a/$figures_f;
  "~^/embed/(?<figures_ea>[^/]+)/(?<figures_ef>[^/]+)" $figures_ea/$figures_ef;
  default "";
}
map $figures_view $figures_shown_view {
  "" $figures_default_view;
  default $figures_view;
}
map $figures_claim $figures_selected {
  "" "";
  default "~$figures_claim";
}
map $arg_theme $figures_picture_theme {
  dark dark;
  default ${PICTURE_THEMES[0]};
}
map $arg_theme $figures_embed_theme {
  dark dark;
  auto auto;
  default light;
}
map $arg_fit $figures_fit {
  compact "~compact";
  default "";
}
map "$uri $figures_view" $figures_cited {
  "~^(?<figures_cfolder>/articles/[^/]+/figures/[^/]+)/(?<figures_cfile>citation\\.[a-z]+) (?<figures_cview>.+)$" $figures_cfolder/$figures_cview/$figures_cfile;
  default $uri;
}
map $figures_view $figures_view_query {
  "" "";
  default "?view=$figures_view";
}
map "$arg_context-$arg_marks" $figures_dashboard_query {
  "on-off" "?context=on&marks=off";
  "~^on-" "?context=on";
  "~-off$" "?marks=off";
  default "";
}
map "$arg_context-$arg_marks" $figures_dashboard {
  "on-off" "/with/context~plain";
  "~^on-" "/with/context";
  "~-off$" "/with/plain";
  default "";
}`;

/** The oEmbed answer of a page, whose address the query holds percent-encoded. */
function oEmbedMap(origin: string): string {
  const site = origin
    .replace(/^https?:\/\//, '')
    .replaceAll('.', '\\.')
    .replace(':', '(?::|%3A)');
  const slash = '(?:/|%2F)';
  const page = `https?(?::|%3A)${slash}${slash}${site}${slash}articles${slash}(?<figures_oa>[a-z0-9-]+)${slash}(?<figures_ok>figures|claims)${slash}(?<figures_of>[a-z0-9-]+)`;
  const format = '(?<figures_oformat>json|xml)?';
  return `map "$arg_format $arg_url" $figures_oembed {
  "~^${format} ${page}$" "/oembed/articles/$figures_oa/$figures_ok/$figures_of";
  "~^${format} ${page}(?:\\?|%3F)view(?:=|%3D)(?<figures_ov>[a-z0-9-]+)$" "/oembed/articles/$figures_oa/$figures_ok/$figures_of/$figures_ov";
  default "/oembed/none";
}
map $arg_format $figures_oembed_format {
  xml xml;
  default json;
}`;
}

const TYPES = Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => `    ${quote(type)} ${ending};`)
  .join('\n');

const typeLocation = ({ pattern, type }: (typeof OTHER_TYPES)[number]): string =>
  `  location ~ ${quote(pattern.replace(/^\^/, '^/'))} {
    types { }
    default_type ${quote(type)};
    try_files $figures_cited $uri =404;
  }`;

/**
 * A header takes only what a pattern of names has taken: `$uri` is decoded, and may hold line breaks.
 * @throws never: all that it writes of the site are names of a-z, 0-9 and hyphens, and its own headers
 */
export function writeNginxConfig(catalogue: Catalogue, { origin, embedScript }: NginxSubject): string {
  const { hostname } = new URL(origin);
  return `# Serves this export. Put it where nginx reads its sites, with root set to the folder “site” beside it:
#   include /path/to/out/nginx.conf;    within http { }
# A search of the articles and oEmbed’s maxwidth and maxheight need the server, or the edge function.
map_hash_max_size 65536;
map_hash_bucket_size 512;
${HEADERS.map((header) => headerMap(header, embedScript)).join('\n')}
${['view', 'claim'].map(nameMap).join('\n')}
${defaultViews(catalogue)}
${movedMap(catalogue)}
${MAPS}
${oEmbedMap(origin)}

server {
  listen 80;
  listen [::]:80;
  server_name ${hostname};
  root /srv/sourced-figures/site;
  charset off;
  etag on;
  server_tokens off;
  absolute_redirect off;
  port_in_redirect off;
  gzip on;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_vary on;
  gzip_proxied any;
  gzip_types text/css text/csv text/plain text/javascript text/xml application/json application/ld+json application/xml application/atom+xml application/x-bibtex application/x-research-info-systems application/vnd.citationstyles.csl+json image/svg+xml image/x-icon;
  types {
${TYPES}
  }
  default_type application/octet-stream;
${HEADERS.map((header) => `  add_header ${header} ${variableOf(header)} always;`).join('\n')}

  error_page 404 /404.html;
  error_page 405 @refused;
  location @refused {
    default_type "text/plain; charset=utf-8";
    add_header Allow "${ALLOW}" always;
    add_header Access-Control-Allow-Origin "*" always;
    add_header X-Content-Type-Options nosniff always;
    return 405 "${METHOD_HELP.trim()}\\n";
  }
  location @options {
    add_header Allow "${ALLOW}" always;
    return 204;
  }
  error_page 418 = @options;
  if ($request_method = OPTIONS) { return 418; }
  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  if ($figures_moved) { return 308 $figures_moved$is_args$args; }

  location ~ "^(?<figures_path>(?:/[\\w.~-]+)+)/$" { return 308 $figures_path$is_args$args; }
  location = / { try_files /index.html =404; }
  location = /oembed { rewrite ^ $figures_oembed.$figures_oembed_format last; }
${OTHER_TYPES.map(typeLocation).join('\n')}
  location ~ "^(?<figures_page>/articles/[a-z0-9-]+)$" {
    if ($figures_claim) { return 307 "$figures_page$figures_dashboard_query#claim-$figures_claim"; }
    try_files $uri$figures_dashboard.html $uri.html =404;
  }
  location ~ "^(?<figures_page>/articles/[a-z0-9-]+/figures/[a-z0-9-]+)$" {
    if ($figures_claim) { return 307 "$figures_page$figures_view_query#claim-$figures_claim"; }
    try_files $uri/$figures_view.html $uri.html =404;
  }
  location ~ "^/articles/(?<figures_pa>[^/]+)/figures/(?<figures_pf>[^/]+)\\.(?<figures_pe>svg|png)$" {
    try_files /pictures/$figures_pa/$figures_pf/$figures_shown_view/$figures_picture_theme.$figures_pe $uri =404;
  }
  location ~ "/citation\\.[a-z]+$" { try_files $figures_cited $uri =404; }
  location ~ "^/embed/[^/]+/[^/]+$" {
    try_files $uri/$figures_shown_view$figures_selected/$figures_embed_theme$figures_fit.html $uri.html =404;
  }
  location / { try_files $uri $uri.html =404; }
}
`;
}
