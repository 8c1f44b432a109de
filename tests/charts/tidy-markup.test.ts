import { describe, expect, it } from 'vitest';
import { tidyMarkup, tidyPageMarkup } from '@/components/charts/tidy-markup';

describe('tidyMarkup', () => {
  it('keeps the paints that are used, and no others', () => {
    const used = '<pattern id="hatch"><path d="M0 0"></path></pattern>';
    const unused = '<linearGradient id="soft"><stop offset="0"></stop></linearGradient>';
    const mark = '<rect fill="url(#hatch)"></rect>';
    expect(tidyMarkup(used + unused + mark)).toBe(used + mark);
  });

  it('rounds lengths to tenths of a pixel and drops the chart library’s names', () => {
    expect(tidyMarkup('<path class="visx-bar" d="M1.2345 6"></path>')).toBe('<path d="M1.2 6"></path>');
  });
});

describe('tidyPageMarkup', () => {
  it('drops what the style sheet of pages says, and parts of a pixel of texts', () => {
    const text = '<text font-size="12" textLength="12.6" fill="var(--text)">of</text>';
    const area = '<rect fill="none" pointer-events="all"></rect>';
    expect(tidyPageMarkup(text + area)).toBe('<text textLength="13">of</text><rect fill="none"/>');
  });

  it('keeps what differs from it', () => {
    const text = '<text font-size="12.5" fill="var(--text-soft)">of</text>';
    expect(tidyPageMarkup(text)).toBe(text);
  });
});
