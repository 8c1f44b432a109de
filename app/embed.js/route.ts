import { answerFile } from '@/app/export/file-answer';
import { readScript } from '@/components/embed/read-script';

export const dynamic = 'force-static';

/** The host page's script: the element <sourced-figure>. */
export const GET = async (): Promise<Response> =>
  answerFile({ body: readScript('host-script'), contentType: 'text/javascript; charset=utf-8' });
