import { Bar, Circle, Line } from '@visx/shape';
import { Fragment } from 'react';
import { ChartText } from '@/components/marks/chart-text';
import { HitArea } from '@/components/marks/hit-area';
import { ProseBlock } from '@/components/marks/prose-block';
import { moveBy, moveDown, roundPixel } from '@/components/scales/pixel';
import {
  dotRadius,
  FAR,
  type PlacedDot,
  type PlacedVoice,
  placeVoices,
  voicesStartX,
} from '@/components/scales/place-voices';
import { breakProse } from '@/components/scales/prose-lines';
import type { FormOf } from '@/data/model/figure';
import { inQuotes } from '@/data/model/quote-marks';
import type { ChartInput, DrawnChart } from './chart';

const KEY_GAP = 10;
const ORDER_WORDS = 'from the first sentence of the article to the last';
const ORDER_GAP = 4;
/** Height of the area that a finger hits, in pixels; as wide as neighbours allow. */
const TARGET = 28;

function drawMark(
  { sentence, claims }: Pick<PlacedDot, 'sentence' | 'claims'>,
  { article, frame, ink }: ChartInput,
) {
  const radius = dotRadius(article, frame);
  const fill = claims.length > 0 ? ink.article : ink.paper;
  const stroke = claims.length > 0 ? ink.article : ink.context;
  if (sentence.kind === 'body') {
    return <Circle r={radius} fill={fill} stroke={stroke} strokeWidth={1.75} />;
  }
  return (
    <Bar
      x={-radius}
      y={-radius}
      width={2 * radius}
      height={2 * radius}
      fill={fill}
      stroke={stroke}
      strokeWidth={1.75}
    />
  );
}

function drawDot(dot: PlacedDot, voice: PlacedVoice, input: ChartInput) {
  const { article, frame, ink, links } = input;
  const { sentence, claims } = dot;
  const quote = article.text.slice(sentence.start, sentence.end);
  const label = voice.labels.find((one) => one.sentence === sentence);
  const { body } = frame.text;
  const content = (
    <>
      <HitArea x={-voice.pitch / 2} y={-TARGET / 2} width={voice.pitch} height={TARGET} />
      {drawMark(dot, input)}
      {label && Math.abs(label.x) > Math.max(FAR, label.half) && (
        <path
          d={`M0 ${roundPixel(dotRadius(article, frame))}L${label.x} ${roundPixel(label.y - body.size)}`}
          stroke={ink.article}
        />
      )}
      {label && (
        <ChartText
          x={label.x}
          y={label.y}
          style={body}
          words={label.words}
          textAnchor="middle"
          fill={ink.article}
          aria-hidden
        >
          {label.numbers.map(({ claim, words }, index) => (
            <Fragment key={claim.id}>
              {index > 0 && ', '}
              <tspan data-claim={claim.id} className="mark-value">
                {words}
              </tspan>
            </Fragment>
          ))}
        </ChartText>
      )}
    </>
  );
  const transform = moveBy(dot.x, 0);
  const origin = {
    transform,
    'data-sentence': sentence.id,
    ...(claims[0] ? { 'data-claim': claims[0].id } : {}),
  };
  if (links.hrefOf === undefined) {
    return (
      <g key={sentence.id} {...origin}>
        {content}
      </g>
    );
  }
  return (
    <a
      key={sentence.id}
      href={claims[0] ? links.hrefOf('claim', claims[0].id) : links.hrefOf('sentence', sentence.id)}
      className="mark"
      aria-label={`${label ? `${label.words}. ` : ''}${voice.speaker.name}: ${inQuotes(quote)}`}
      {...origin}
    >
      {content}
    </a>
  );
}

function drawKey(input: ChartInput, voices: readonly PlacedVoice[], top: number): DrawnChart {
  const { article, frame, ink } = input;
  const radius = dotRadius(article, frame);
  const filled = article.claims[0];
  const isWhole = voices.every(
    ({ dots, labels }) => labels.length === dots.filter((dot) => dot.claims.length > 0).length,
  );
  const counted = `a sentence with a charted number${isWhole ? '' : ', told where there is room'}`;
  const keys = [
    { words: counted, kind: 'body', claims: filled ? [filled] : [] },
    { words: 'a sentence without one', kind: 'body', claims: [] },
    { words: 'a headline', kind: 'headline', claims: [] },
  ] as const;
  const { small } = frame.text;
  let y = top;
  const content = keys.map(({ words, kind, claims }) => {
    const prose = breakProse(article, words, small, frame.width - 30);
    const lineY = y + prose.height / 2;
    const sentence = { id: words, start: 0, end: 0, speaker: '', kind };
    const drawn = (
      <g key={words}>
        <g transform={moveBy(radius + 2, lineY)}>{drawMark({ sentence, claims }, input)}</g>
        <ProseBlock prose={prose} x={30} y={y} fill={ink.textSoft} isSpoken />
      </g>
    );
    y += Math.max(prose.height, 2 * radius + 4) + 2;
    return drawn;
  });
  return { height: y + 2, content: <>{content}</> };
}

/** Who speaks when: one dot per sentence, each leading to it. */
export function drawVoices(_form: FormOf<'voices'>, input: ChartInput): DrawnChart {
  const { article, frame, ink } = input;
  const { voices, end } = placeVoices(article, frame, 0);
  const { small } = frame.text;
  const order = breakProse(article, ORDER_WORDS, small, frame.width);
  const key = drawKey(input, voices, end + order.height + KEY_GAP);
  const content = (
    <>
      {voices.map((voice) => (
        <g key={voice.speaker.id}>
          <ProseBlock prose={voice.name} x={0} y={voice.nameY} fill={ink.text} isSpoken />
          <g transform={moveDown(voice.lineY)}>
            <Line
              from={{ x: voicesStartX(frame), y: 0 }}
              to={{ x: frame.width, y: 0 }}
              stroke={ink.rule}
              strokeWidth={1}
            />
            {voice.dots.map((dot) => drawDot(dot, voice, input))}
          </g>
        </g>
      ))}
      <ProseBlock prose={order} x={voicesStartX(frame)} y={end - ORDER_GAP} fill={ink.textSoft} isSpoken />
      {key.content}
    </>
  );
  return { height: key.height, content };
}
