import { articlePath, type DashboardChoice } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';

interface ContextSwitchProps {
  readonly article: Article;
  readonly choice: DashboardChoice;
}

const OPTIONS = [
  { isOn: false, label: 'Off: the article alone' },
  { isOn: true, label: 'On: other sources in grey' },
] as const;

/** Whether a figure is another one with outside context on. */
const changesWithContext = ({ views: [first, ...others] }: Figure): boolean =>
  first.layer === 'article' && others.some(({ layer }) => layer === 'context');

/** Turns outside context on and off, and says how many of the figures that changes. */
export function ContextSwitch({ article, choice }: ContextSwitchProps) {
  const { figures, publication } = article;
  const count = figures.filter(changesWithContext).length;
  if (count === 0) return null;
  return (
    <nav aria-labelledby="context-switch" className="no-print text-sm">
      <p id="context-switch">
        <span className="font-semibold">Outside context</span> changes{' '}
        <span data-scale="">
          {count} of the {figures.length}
        </span>{' '}
        figures
      </p>
      <p className="mt-2 flex flex-wrap gap-x-3 gap-y-2">
        {OPTIONS.map(({ isOn, label }) => (
          <a
            key={label}
            href={articlePath(publication.slug, { ...choice, context: isOn })}
            aria-current={isOn === (choice.context ?? false) ? 'page' : undefined}
            className="switch-option"
          >
            {label}
          </a>
        ))}
      </p>
    </nav>
  );
}
