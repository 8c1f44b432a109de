import { type JsonLd as JsonLdData, jsonLdText } from '@/data/exports/schema-org';

/** Structured data for search engines. The text is escaped where it is made. */
export function JsonLd({ data }: { readonly data: JsonLdData }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLdText escapes every “<”
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />;
}
