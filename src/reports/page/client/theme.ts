/** What a figure is coloured by: the page's own colours, as its style has them now. */
export function themeNow(): object {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const [text, muted, line, surface] = ['text', 'muted', 'line', 'surface'].map(colour);
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { lineStyle: { color: line } },
    axisLabel: { color: muted, hideOverlap: true },
    nameTextStyle: { color: muted },
    splitLine: { lineStyle: { color: line } },
  };
  const series = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'];
  return {
    color: series.map(colour),
    backgroundColor: 'transparent',
    // Labels beside marks are coloured by it; of a transparent ground nothing can be told.
    darkMode: style.colorScheme === 'dark',
    textStyle: { color: text, fontFamily: style.fontFamily },
    title: { textStyle: { color: text }, subtextStyle: { color: muted } },
    legend: { textStyle: { color: text }, inactiveColor: line, pageTextStyle: { color: text } },
    tooltip: { backgroundColor: surface, borderColor: line, textStyle: { color: text } },
    visualMap: { textStyle: { color: muted } },
    categoryAxis: axis,
    valueAxis: axis,
    logAxis: axis,
    timeAxis: axis,
    dataZoom: { textStyle: { color: muted }, borderColor: line },
  };
}
