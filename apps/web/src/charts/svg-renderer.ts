/** By itself, so that it is fetched when a chart is saved and not before. */
export { SVGRenderer } from 'echarts/renderers';
