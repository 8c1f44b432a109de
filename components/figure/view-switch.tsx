import { figurePath } from '@/data/addresses/addresses';
import type { Figure, View } from '@/data/model/figure';

interface ViewSwitchProps {
  readonly articleSlug: string;
  readonly figure: Figure;
  readonly current: View;
}

/** Links between a figure's views; each is an address of its own. */
export function ViewSwitch({ articleSlug, figure, current }: ViewSwitchProps) {
  if (figure.views.length === 1) return null;
  return (
    <nav aria-label="Views of this chart" className="no-print flex flex-wrap text-sm">
      {figure.views.map((view) => (
        <a
          key={view.id}
          href={figurePath(articleSlug, figure.slug, { view: view.id })}
          aria-current={view.id === current.id ? 'page' : undefined}
          className="switch-option -ml-px"
        >
          <span data-scale="">{view.label}</span>
        </a>
      ))}
    </nav>
  );
}
