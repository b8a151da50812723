/** The middle of some numbers; what is none is left out. Undefined if there is no number. */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : sorted.length ? (sorted[middle - 1] + sorted[middle]) / 2 : undefined;
}

/**
 * What each one more costs, by the straight line of least squares through points, and how many times that is on the last
 * stretch what it is on the one before: about 1 if it is linear, about 5 if it is quadratic and the points are 1,000 and 5,000.
 */
export function fit(points) {
  const mean = index => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sum = of => points.reduce((total, [x, y]) => total + of(x - meanX, y - meanY), 0);
  const slope = ([x1, y1], [x2, y2]) => (y2 - y1) / (x2 - x1);
  const [before, middle, last] = points.slice(-3);
  return {
    each: sum((x, y) => x * y) / sum(x => x * x),
    growth: last ? slope(middle, last) / slope(before, middle) : undefined,
  };
}
