import { hasLength, quantityOf, type Unit } from '@/data/model/estimate';
import type { ChartForm } from '@/data/model/figure';
import type { Series } from './series';

type FormName = ChartForm['form'];

const tell = ({ id, estimate }: Series): string => `“${id}” (${quantityOf(estimate).unit})`;

/** @throws RangeError where a number is of a unit that the form would draw as something else */
export function assertUnits(form: FormName, all: readonly Series[], allowed: readonly Unit[]): void {
  const other = all.find(({ estimate }) => !allowed.includes(estimate.unit));
  if (other)
    throw new RangeError(
      `${form} draws numbers of the unit ${allowed.join(' or ')}, found ${tell(other)}: choose another form, such as bars`,
    );
}

/** @throws RangeError where a number is a place in an order, which is no length */
export function assertLengths(form: FormName, all: readonly Series[]): void {
  const place = all.find(({ estimate }) => !hasLength(estimate));
  if (place)
    throw new RangeError(
      `${form} draws lengths, found ${tell(place)}, which is a place in an order: choose the form ranks or claim-rows`,
    );
}

/**
 * @param ends of the axis, in the numbers' unit
 * @throws RangeError where a number lies beyond them, so that its mark would be cut off
 */
export function assertWithin(
  form: FormName,
  all: readonly Series[],
  [least, most]: readonly [number, number],
): void {
  for (const { id, estimate } of all) {
    const { value, upper = value } = estimate;
    if (Math.min(value, upper) < least || Math.max(value, upper) > most)
      throw new RangeError(
        `${form} goes from ${least} to ${most}, found ${upper === value ? value : `${value} to ${upper}`} in “${id}”: let the axis hold it`,
      );
  }
}
