/**
 * The lunisolar calendar of Viet Nam, reckoned from the sky: days are those of UTC+7. Source: Jean Meeus, “Astronomical
 * Algorithms”, chapter 49 (new moons) and chapter 25 (longitude of the sun); the rules of the calendar are those by which
 * the winter solstice falls in the eleventh month and a month without a principal term is the intercalary one.
 */

const RADIANS = Math.PI / 180;
const ZONE_DAYS = 7 / 24;
const J2000 = 2_451_545;
const MONTH_DAYS = 29.530588861;

/** Universal time behind the time of the ephemerides, in days, 2005 to 2050 (Espenak and Meeus). */
function deltaT(year: number): number {
  const t = year - 2000;
  return (62.92 + 0.32217 * t + 0.005589 * t * t) / 86_400;
}

/** The moment of a new moon as a Julian date of universal time; 0 is that of 6 January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2_451_550.09766 + MONTH_DAYS * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = (2.5534 + 29.1053567 * k - 0.0000014 * t ** 2) * RADIANS;
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t ** 2) * RADIANS;
  const latitude = (160.7108 + 390.67050284 * k - 0.0016118 * t ** 2) * RADIANS;
  const node = (124.7746 - 1.56375588 * k + 0.0020672 * t ** 2) * RADIANS;
  const terms =
    -0.4072 * Math.sin(moon) +
    0.17241 * e * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * e * Math.sin(moon - sun) -
    0.00514 * e * Math.sin(moon + sun) +
    0.00208 * e * e * Math.sin(2 * sun) -
    0.00111 * Math.sin(moon - 2 * latitude) -
    0.00057 * Math.sin(moon + 2 * latitude) +
    0.00056 * e * Math.sin(2 * moon + sun) -
    0.00042 * Math.sin(3 * moon) +
    0.00042 * e * Math.sin(sun + 2 * latitude) +
    0.00038 * e * Math.sin(sun - 2 * latitude) -
    0.00024 * e * Math.sin(2 * moon - sun) -
    0.00017 * Math.sin(node);
  return mean + terms - deltaT(2000 + k / 12.3685);
}

/** The apparent longitude of the sun in degrees, 0 to 360, at a Julian date. */
function sunLongitude(at: number): number {
  const t = (at - J2000) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = (357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2) * RADIANS;
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = (125.04 - 1934.136 * t) * RADIANS;
  return (((mean + centre - 0.00569 - 0.00478 * Math.sin(node)) % 360) + 360) % 360;
}

/** The number of the civil day in Viet Nam on which a moment falls: whole Julian days from midnight. */
function dayOf(moment: number): number {
  return Math.floor(moment + 0.5 + ZONE_DAYS);
}

/** The principal term of the sun at the midnight that begins a civil day in Viet Nam: 9 from the winter solstice on. */
function termAtStart(day: number): number {
  return Math.floor(sunLongitude(day - 0.5 - ZONE_DAYS) / 30);
}

function date(day: number): { readonly month: number; readonly day: number } {
  const civil = new Date((day - 2_440_588) * 86_400_000);
  return { month: civil.getUTCMonth() + 1, day: civil.getUTCDate() };
}

/** The number of the new moon that begins the month of the winter solstice of a year: the eleventh month. */
function eleventhMonth(year: number): number {
  let k = Math.ceil((year - 2000) * 12.3685) + 13;
  // The solstice of December is not before the month begins: the last month that begins before it is reached.
  while (termAtStart(dayOf(newMoon(k))) >= 9 || date(dayOf(newMoon(k))).month < 11) k--;
  return k;
}

/** The first days of the lunar months 1 and 3 of a year (no intercalary ones), as numbers of civil days. */
function monthStarts(year: number): { readonly first: number; readonly third: number } {
  const before = eleventhMonth(year - 1);
  const after = eleventhMonth(year);
  const leapYear = after - before === 13;
  let month = 11;
  let leap = false;
  const starts = new Map<number, number>();
  for (let k = before; k < after; k++) {
    const start = dayOf(newMoon(k));
    const withoutTerm = termAtStart(start) === termAtStart(dayOf(newMoon(k + 1)));
    const isLeap = leapYear && !leap && k > before && withoutTerm;
    if (isLeap) leap = true;
    else {
      if (k > before) month = (month % 12) + 1;
      starts.set(month, start);
    }
  }
  return { first: starts.get(1) as number, third: starts.get(3) as number };
}

/** The first day of Tết. */
export function newYearOf(year: number): { readonly month: number; readonly day: number } {
  return date(monthStarts(year).first);
}

/** The tenth day of the third month. */
export function kingsDayOf(year: number): { readonly month: number; readonly day: number } {
  return date(monthStarts(year).third + 9);
}
