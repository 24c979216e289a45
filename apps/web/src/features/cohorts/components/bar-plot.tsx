import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatNumber } from '../../../lib/format.js';

export interface Series {
  key: string;
  name: string;
  colour: 'sea' | 'field' | 'brick' | 'ask';
}

interface Props {
  title: string;
  text?: string;
  /** What the names of the bars are names of. */
  nameHead: string;
  data: Record<string, string | number>[];
  series: Series[];
  /** Bars lie, for long names. */
  flat?: boolean;
  stacked?: boolean;
  /** The end of the scale; as the data say otherwise. */
  most?: number;
}

const LINE = 34;
const HEIGHT = 240;
const NAMES_WIDTH = 168;

/** A plot of bars in the colours of the product, light and dark, with its numbers as a table for who would rather read, or cannot see it. */
export function BarPlot({ title, text, nameHead, data, series, flat = false, stacked = false, most }: Props) {
  const { d, language } = useDeskTexts();
  const titleId = useId();
  const number = (value: unknown): string => (typeof value === 'number' ? formatNumber(value, language) : String(value));
  const scale = { domain: [0, most ?? 'auto'] as [number, number | 'auto'], tick: { fill: 'var(--ink-2)', fontSize: 13 }, stroke: 'var(--line-2)', allowDecimals: false, tickFormatter: number };
  const names = { dataKey: 'name', tick: { fill: 'var(--ink)', fontSize: 13 }, stroke: 'var(--line-2)', tickLine: false };
  return (
    <figure className="panel plot" aria-labelledby={titleId}>
      <figcaption><h2 id={titleId}>{title}</h2>{text ? <p className="quiet small">{text}</p> : null}</figcaption>
      <div className="plot-picture" aria-hidden="true">
        <ResponsiveContainer width="100%" height={flat ? data.length * LINE + 40 : HEIGHT}>
          <BarChart data={data} layout={flat ? 'vertical' : 'horizontal'} margin={{ top: 16, right: flat ? 52 : 8, bottom: 4, left: 0 }} accessibilityLayer={false} barCategoryGap="22%">
            <CartesianGrid stroke="var(--line)" vertical={flat} horizontal={!flat} />
            {flat ? <XAxis type="number" {...scale} /> : <XAxis type="category" {...names} />}
            {flat ? <YAxis type="category" width={NAMES_WIDTH} {...names} /> : <YAxis width={40} {...scale} />}
            <Tooltip cursor={{ fill: 'var(--sunk)' }} formatter={number} contentStyle={{ background: 'var(--surface)', border: '1px solid var(--line-2)', borderRadius: 6 }} labelStyle={{ color: 'var(--ink)' }} itemStyle={{ color: 'var(--ink)' }} />
            {series.length > 1 ? <Legend formatter={(name: string) => <span className="plot-legend">{name}</span>} /> : null}
            {series.map(({ key, name, colour }) => (
              <Bar key={key} dataKey={key} name={name} fill={`var(--${colour})`} stackId={stacked ? 'all' : undefined} radius={stacked ? 0 : flat ? [0, 4, 4, 0] : [4, 4, 0, 0]} isAnimationActive={false} maxBarSize={52}>
                {stacked ? null : <LabelList dataKey={key} position={flat ? 'right' : 'top'} fill="var(--ink)" fontSize={13} formatter={number} />}
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <details className="desk-more">
        <summary>{d('cohort.plots.numbers')}</summary>
        <table className="desk-table plot-table">
          <caption className="sr-only">{title}</caption>
          <thead><tr><th scope="col">{nameHead}</th>{series.map(({ key, name }) => <th key={key} scope="col">{name}</th>)}</tr></thead>
          <tbody>{data.map((one) => <tr key={String(one['name'])}><th scope="row">{one['name']}</th>{series.map(({ key }) => <td key={key}>{number(one[key])}</td>)}</tr>)}</tbody>
        </table>
      </details>
    </figure>
  );
}
