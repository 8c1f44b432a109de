import { serveFigureCard } from '@/app/articles/[article]/figures/[figure]/figure-card';
import { keepFiles } from '@/components/picture/kept-files';

interface CardContext {
  readonly params: Promise<{ readonly article: string; readonly figure: string }>;
}

/** Some three hundred cards. */
const MOST_KEPT_BYTES = 16_000_000;

const kept = keepFiles<{
  readonly body: Uint8Array;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
}>(MOST_KEPT_BYTES, ({ status }) => status === 200);

/** The preview card of a comparison: drawn when asked for, then kept in memory, since there are too many for a disk. */
export async function GET(request: Request, context: CardContext): Promise<Response> {
  const { article, figure } = await context.params;
  const { body, status, headers } = await kept.take(`${article} ${figure}`, async () => {
    const answer = await serveFigureCard(request, context);
    const { status } = answer;
    return { body: new Uint8Array(await answer.arrayBuffer()), status, headers: [...answer.headers] };
  });
  return new Response(new Uint8Array(body), {
    status,
    headers: new Headers(headers.map(([name, value]) => [name, value])),
  });
}
