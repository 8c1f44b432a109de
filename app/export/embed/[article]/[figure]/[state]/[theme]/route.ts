import { type EmbedContext, serveEmbed } from '@/app/embed/serve-embed';

/** The embed of a comparison. There are more of them than a disk should hold, so no file is kept of any. */
export const GET = (request: Request, context: EmbedContext): Promise<Response> =>
  serveEmbed(request, context);
