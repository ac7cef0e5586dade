/** Returns the days until an end: "tomorrow", "in 45 days"; of a range of days, until its last one: "within 4 days". */
export function daysAhead(days: number, isRange: boolean): string {
  if (isRange) return days === 0 ? "today at the latest" : `within ${days} ${days === 1 ? "day" : "days"}`;
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}
