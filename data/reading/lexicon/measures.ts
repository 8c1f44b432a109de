/** Units of time and measure by their words: identifiers of Unicode CLDR (unit.xml). */

const plural = (name: string, id = name.replaceAll(' ', '-')): readonly (readonly [string, string])[] => [
  [name, id],
  [`${name}s`, id],
];

const METRIC_PREFIXES = ['', 'kilo', 'centi', 'milli', 'micro', 'nano', 'mega', 'giga', 'tera'];
const metric = (ending: string, id: string) =>
  METRIC_PREFIXES.flatMap((prefix) => plural(prefix + ending, prefix + id));

/** Words of duration that may stand alone after a number. */
export const DURATIONS: ReadonlyMap<string, string> = new Map([
  ...['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'night'].flatMap((name) =>
    plural(name),
  ),
  ...([
    ['century', 'century'],
    ['centuries', 'century'],
    ['fortnight', 'fortnight'],
    ['fortnights', 'fortnight'],
  ] as const),
  ...([
    ['sec', 'second'],
    ['secs', 'second'],
    ['min', 'minute'],
    ['mins', 'minute'],
    ['hr', 'hour'],
    ['hrs', 'hour'],
  ] as const),
  ...([
    ['yrs', 'year'],
    ['millisecond', 'millisecond'],
    ['milliseconds', 'millisecond'],
  ] as const),
]);

const SQUARES: readonly (readonly [string, string])[] = [
  ...['metre', 'meter'].flatMap((name) => plural(`square ${name}`, 'square-meter')),
  ...['kilometre', 'kilometer'].flatMap((name) => plural(`square ${name}`, 'square-kilometer')),
  ...plural('square mile'),
  ...plural('square inch', 'square-inch'),
  ...([
    ['square inches', 'square-inch'],
    ['square feet', 'square-foot'],
    ['square foot', 'square-foot'],
  ] as const),
  ...([
    ['square yards', 'square-yard'],
    ['sq ft', 'square-foot'],
    ['sq m', 'square-meter'],
    ['sqm', 'square-meter'],
    ['sq km', 'square-kilometer'],
    ['square km', 'square-kilometer'],
    ['square kms', 'square-kilometer'],
    ['square m', 'square-meter'],
  ] as const),
  ...([
    ['acre foot', 'acre-foot'],
    ['acre feet', 'acre-foot'],
    ['sq miles', 'square-mile'],
    ['cubic feet', 'cubic-foot'],
    ['cubic metres', 'cubic-meter'],
  ] as const),
  ...([
    ['cubic meters', 'cubic-meter'],
    ['cubic metre', 'cubic-meter'],
    ['cubic kilometres', 'cubic-kilometer'],
    ['cu m', 'cubic-meter'],
    ['cu ft', 'cubic-foot'],
    ['cu km', 'cubic-kilometer'],
  ] as const),
];

const SPEEDS: readonly (readonly [string, string])[] = [
  ...([
    ['miles per hour', 'mile-per-hour'],
    ['mile per hour', 'mile-per-hour'],
    ['mile an hour', 'mile-per-hour'],
    ['miles an hour', 'mile-per-hour'],
    ['mph', 'mile-per-hour'],
  ] as const),
  ...([
    ['kilometres per hour', 'kilometer-per-hour'],
    ['kilometre per hour', 'kilometer-per-hour'],
    ['kilometer per hour', 'kilometer-per-hour'],
    ['kilometers per hour', 'kilometer-per-hour'],
  ] as const),
  ...([
    ['kilometres an hour', 'kilometer-per-hour'],
    ['kilometers an hour', 'kilometer-per-hour'],
  ] as const),
  ...([
    ['kph', 'kilometer-per-hour'],
    ['kmh', 'kilometer-per-hour'],
    ['km / h', 'kilometer-per-hour'],
  ] as const),
  ...([
    ['km per hour', 'kilometer-per-hour'],
    ['metres per second', 'meter-per-second'],
    ['mpg', 'mile-per-gallon'],
  ] as const),
  ...([
    ['meters per second', 'meter-per-second'],
    ['miles per gallon', 'mile-per-gallon'],
  ] as const),
  ...([
    ['parts per million', 'permillion'],
    ['ppm', 'permillion'],
    ['knots', 'knot'],
    ['knot', 'knot'],
  ] as const),
];

/** “10 Mbit/s”, “100 Mbps”, “two gigabits per second”; “Mb/s” might mean bytes. */
const BIT_RATES: readonly (readonly [string, string])[] = (
  [
    ['kilobit', 'kbit', 'kbps'],
    ['megabit', 'mbit', 'mbps'],
    ['gigabit', 'gbit', 'gbps'],
    ['terabit', 'tbit', 'tbps'],
  ] as const
).flatMap(([name, sign, speed]) => [
  ...plural(name),
  ...[`${name} per second`, `${name}s per second`, `${name} / s`, `${sign} / s`, speed].map(
    (words) => [words, `${name}-per-second`] as const,
  ),
]);

const TEMPERATURES: readonly (readonly [string, string])[] = [
  ...([
    ['degrees celsius', 'celsius'],
    ['degrees kelvin', 'kelvin'],
    ['kelvin', 'kelvin'],
    ['kelvins', 'kelvin'],
    ['degree celsius', 'celsius'],
    ['degrees centigrade', 'celsius'],
  ] as const),
  ...([
    ['degrees c', 'celsius'],
    ['degrees f', 'fahrenheit'],
    ['degrees fahrenheit', 'fahrenheit'],
  ] as const),
  ...([
    ['degree fahrenheit', 'fahrenheit'],
    ['° c', 'celsius'],
    ['° f', 'fahrenheit'],
    ['celsius', 'celsius'],
  ] as const),
  ...([
    ['fahrenheit', 'fahrenheit'],
    ['℃', 'celsius'],
    ['℉', 'fahrenheit'],
    ['°', 'degree'],
    ['degrees', 'degree'],
  ] as const),
  ...([
    ['degree', 'degree'],
    ['kelvin', 'kelvin'],
  ] as const),
];

/** Everything that is measured in, in lower case, words apart by one space. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ...metric('metre', 'meter'),
  ...metric('meter', 'meter'),
  ...metric('gram', 'gram'),
  ...metric('gramme', 'gram'),
  ...metric('litre', 'liter'),
  ...['hectolitre', 'hectoliter'].flatMap((name) => plural(name, 'hectoliter')),
  ...metric('liter', 'liter'),
  ...metric('watt', 'watt'),
  ...metric('hertz', 'hertz'),
  ...metric('byte', 'byte'),
  ...metric('joule', 'joule'),
  ...metric('volt', 'volt'),
  ...metric('electronvolt', 'electronvolt'),
  ...['kilowatt', 'megawatt', 'gigawatt', 'terawatt'].flatMap((name) =>
    plural(`${name} hour`, `${name}-hour`).concat(plural(`${name}hour`, `${name}-hour`)),
  ),
  ...['mile', 'yard', 'acre', 'hectare', 'gallon', 'pint', 'ounce', 'barrel', 'bushel', 'carat'].flatMap(
    (name) => plural(name),
  ),
  ...plural('tonne'),
  ...plural('metric ton', 'tonne'),
  ...plural('metric tonne', 'tonne'),
  ...['ton', 'net ton', 'short ton'].flatMap((name) => plural(name, 'ton')),
  ...['gross tonne', 'dry tonne', 'wet tonne'].flatMap((name) => plural(name, 'tonne')),
  ...plural('calorie'),
  ...plural('kilo', 'kilogram'),
  ...plural('decibel'),
  ...plural('nautical mile'),
  ...plural('light year'),
  ...plural('megapixel'),
  ...(['hp', 'bhp', 'horsepower'] as const).map((name) => [name, 'horsepower'] as const),
  ...plural('kilocalorie'),
  ...([
    ['feet', 'foot'],
    ['foot', 'foot'],
    ['inches', 'inch'],
    ['inch', 'inch'],
    ['ft', 'foot'],
    ['yd', 'yard'],
    ['yds', 'yard'],
    ['lb', 'pound'],
  ] as const),
  ...([
    ['lbs', 'pound'],
    ['mt', 'tonne'],
    ['tpa', 'tonne'],
    ['tpy', 'tonne'],
    ['mtpa', 'megatonne'],
    ['oz', 'ounce'],
    ['stone', 'stone'],
    ['megatonnes', 'megatonne'],
    ['gigatonnes', 'gigatonne'],
  ] as const),
  ...SQUARES,
  ...SPEEDS,
  ...BIT_RATES,
  ...TEMPERATURES,
]);

/** Signs that hold a scale and a unit: “16 bcf” of gas. */
export const SCALED_UNITS: ReadonlyMap<string, { readonly measure: string; readonly power: number }> =
  new Map([
    ['bcm', { measure: 'cubic-meter', power: 9 }],
    ['bcf', { measure: 'cubic-foot', power: 9 }],
    ['tcf', { measure: 'cubic-foot', power: 12 }],
  ]);

/** Short signs, as written. Those of one letter count only where they touch the digits. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ...([
    ['km', 'kilometer'],
    ['mi', 'mile'],
    ['cm', 'centimeter'],
    ['mm', 'millimeter'],
    ['kg', 'kilogram'],
    ['kgs', 'kilogram'],
    ['mg', 'milligram'],
  ] as const),
  ...([
    ['ml', 'milliliter'],
    ['mL', 'milliliter'],
    ['kW', 'kilowatt'],
    ['MW', 'megawatt'],
    ['GW', 'gigawatt'],
    ['TW', 'terawatt'],
  ] as const),
  ...([
    ['kWh', 'kilowatt-hour'],
    ['MWh', 'megawatt-hour'],
    ['GWh', 'gigawatt-hour'],
    ['TWh', 'terawatt-hour'],
    ['Kwh', 'kilowatt-hour'],
    ['Mwh', 'megawatt-hour'],
    ['Gwh', 'gigawatt-hour'],
    ['Twh', 'terawatt-hour'],
  ] as const),
  ...([
    ['GB', 'gigabyte'],
    ['TB', 'terabyte'],
    ['MB', 'megabyte'],
    ['kB', 'kilobyte'],
    ['GHz', 'gigahertz'],
    ['Ghz', 'gigahertz'],
    ['kHz', 'kilohertz'],
  ] as const),
  ...([
    ['MHz', 'megahertz'],
    ['Hz', 'hertz'],
    ['nm', 'nanometer'],
    ['ha', 'hectare'],
    ['km²', 'square-kilometer'],
  ] as const),
  ...([
    ['km2', 'square-kilometer'],
    ['m²', 'square-meter'],
    ['m2', 'square-meter'],
    ['m³', 'cubic-meter'],
  ] as const),
  ...([
    ['m3', 'cubic-meter'],
    ['dB', 'decibel'],
    ['kcal', 'kilocalorie'],
    ['Mt', 'megatonne'],
    ['MMT', 'megatonne'],
    ['mmt', 'megatonne'],
    ['Gt', 'gigatonne'],
  ] as const),
  ...([
    ['g', 'gram'],
    ['l', 'liter'],
    ['t', 'tonne'],
    ['C', 'celsius'],
    ['ºC', 'celsius'],
    ['ºF', 'fahrenheit'],
    ['º', 'degree'],
    ['F', 'fahrenheit'],
    ['V', 'volt'],
    ['eV', 'electronvolt'],
    ['MeV', 'megaelectronvolt'],
    ['GeV', 'gigaelectronvolt'],
    ['TeV', 'teraelectronvolt'],
    ['h', 'hour'],
    ['W', 'watt'],
  ] as const),
  ...([
    ['µg', 'microgram'],
    ['μg', 'microgram'],
    ['mcg', 'microgram'],
    ['µm', 'micrometer'],
    ['μm', 'micrometer'],
  ] as const),
]);

/** After “m” these say metre, not million. */
export const METRE_CUES: ReadonlySet<string> = new Set(
  'long tall wide deep high above below apart away thick from sprint hurdles race final freestyle butterfly backstroke breaststroke relay tower down across underground dash deeper higher taller wave waves tsunami radius'.split(
    ' ',
  ),
);
