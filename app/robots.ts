import type { MetadataRoute } from 'next';
import { absolute } from '@/data/addresses/origin';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') };
}
