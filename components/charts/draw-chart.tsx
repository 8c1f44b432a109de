import type { View } from '@/data/model/figure';
import { drawApart } from './apart';
import { drawBars } from './bars';
import type { ChartInput, DrawnChart } from './chart';
import { drawClaimRows } from './claim-rows';
import { drawIconArrays } from './icon-arrays';
import { drawLogEstimates } from './log-estimates';
import { drawNestedGroups } from './nested-groups';
import { drawOverTime } from './over-time';
import { drawRanks } from './ranks';
import { drawRetold } from './retold';
import { drawSampleSizes } from './sample-sizes';
import { drawShareTracks } from './share-tracks';
import { drawStatedTotals } from './stated-totals';
import { drawVoices } from './voices';

/** Draws a view by its form. Pure: no hooks, no measuring in a browser. */
export function drawChart(view: View, input: ChartInput): DrawnChart {
  switch (view.form) {
    case 'icon-arrays':
      return drawIconArrays(view, input);
    case 'bars':
      return drawBars(view, input);
    case 'apart':
      return drawApart(view, input);
    case 'share-tracks':
      return drawShareTracks(view, input);
    case 'stated-totals':
      return drawStatedTotals(view, input);
    case 'nested-groups':
      return drawNestedGroups(view, input);
    case 'sample-sizes':
      return drawSampleSizes(view, input);
    case 'retold':
      return drawRetold(view, input);
    case 'log-estimates':
      return drawLogEstimates(view, input);
    case 'over-time':
      return drawOverTime(view, input);
    case 'ranks':
      return drawRanks(view, input);
    case 'claim-rows':
      return drawClaimRows(view, input);
    case 'voices':
      return drawVoices(view, input);
  }
}
