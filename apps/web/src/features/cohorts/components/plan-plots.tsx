import type { PlanDetail } from '@mitn/contracts';
import { useMemo } from 'react';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { histogram } from '../plan-view.js';
import type { PlanRow } from '../plan-view.js';
import { BarPlot } from './bar-plot.js';

/** A plan to look at rather than to read. Every plot has its numbers as a table below it. */
export function PlanPlots({ plan, rows }: { plan: PlanDetail; rows: readonly PlanRow[] }) {
  const { t, d, language } = useDeskTexts();
  const bySize = useMemo(() => {
    const sizes = new Map<number, { placed: number; without: number }>();
    for (const { person, placed } of rows) {
      const size = sizes.get(person.persons) ?? { placed: 0, without: 0 };
      sizes.set(person.persons, placed ? { ...size, placed: size.placed + 1 } : { ...size, without: size.without + 1 });
    }
    return [...sizes].sort(([a], [b]) => a - b).map(([persons, counts]) => ({ name: t('chip.persons', { count: persons }), ...counts }));
  }, [rows, t]);
  const minutes = useMemo(() => histogram(rows.flatMap(({ assignment }) => assignment.pair?.minutes ?? []), 10, 90), [rows]);
  const shares = useMemo(() => histogram(rows.flatMap(({ assignment }) => (assignment.pair?.costShare == null ? [] : [assignment.pair.costShare * 100])), 5, 60), [rows]);
  const steps = (bins: typeof minutes, unit: string) => bins.map(({ from, to, count }) => ({ name: to === null ? d('cohort.plots.above', { from, unit }) : d('cohort.plots.step', { from, to: to - 1, unit }), households: count }));
  const { comparison, fairness, value, bound } = plan;
  const groupText = ({ by, value: of }: { by: string; value: string }): string => {
    if (by === 'situation') return t(`situation.${SITUATIONS.find((one) => one === of) ?? 'other'}`);
    if (by === 'wants') return d(`cohort.plots.wants.${WANTS.find((one) => one === of) ?? 'nothing'}`);
    return by === 'urgent' ? d(of === 'true' ? 'cohort.plots.urgent' : 'cohort.plots.notUrgent') : t('chip.persons', { count: Number(of) || 0 });
  };
  return (
    <div className="plots">
      <BarPlot title={d('cohort.plots.bySize')} nameHead={d('cohort.table.household')} stacked data={bySize} series={[{ key: 'placed', name: d('cohort.plots.placed'), colour: 'sea' }, { key: 'without', name: d('cohort.plots.without'), colour: 'brick' }]} />
      {comparison && value !== null ? (
        <BarPlot
          title={d('cohort.plots.value')} text={d('cohort.plots.valueText')} nameHead={d('cohort.plots.way')} flat
          data={[
            { name: d('cohort.plots.oneAfterAnother'), points: comparison.oneAfterAnother.value }, { name: d('cohort.plots.greedy'), points: comparison.greedy.value }, { name: d('cohort.plots.thisPlan'), points: value },
            ...(bound === null ? [] : [{ name: d('cohort.plots.bound'), points: bound }]),
          ]}
          series={[{ key: 'points', name: d('cohort.plan.value'), colour: 'sea' }]}
        />
      ) : null}
      {minutes.length > 0 ? <BarPlot title={d('cohort.plots.minutes')} text={d('cohort.plots.minutesText')} nameHead={d('cohort.plots.minutesHead')} data={steps(minutes, d('cohort.plots.min'))} series={[{ key: 'households', name: d('cohort.plots.households'), colour: 'sea' }]} /> : null}
      {shares.length > 0 ? <BarPlot title={d('cohort.plots.shares')} text={d('cohort.plots.sharesText')} nameHead={d('cohort.plots.sharesHead')} data={steps(shares, '%')} series={[{ key: 'households', name: d('cohort.plots.households'), colour: 'field' }]} /> : null}
      {fairness ? (
        <>
          <BarPlot
            title={d('cohort.plots.groups')} text={d('cohort.plots.groupsText')} nameHead={d('cohort.plots.group')} flat most={100} data={fairness.groups.map((group) => ({ name: `${groupText(group)} (${formatNumber(group.members, language)})`, percent: Math.round(group.share * 100) }))}
            series={[{ key: 'percent', name: d('cohort.plots.percent'), colour: 'sea' }]}
          />
          <section className="panel stack-small">
            <h2>{d('cohort.plots.even')}</h2>
            <ul className="plain-list">
              {fairness.leastServed ? <li>{d('cohort.plots.least', { group: groupText(fairness.leastServed), percent: Math.round(fairness.leastServed.share * 100) })}</li> : null}
              <li>{d('cohort.plots.envy', { count: fairness.envyPairs })}</li>
              {fairness.urgent.members > 0 ? <li>{d('cohort.plots.urgentPlaced', { placed: fairness.urgent.placed, members: fairness.urgent.members })}</li> : null}
              {fairness.unplaced.map(({ reason, households }) => <li key={reason}>{d(`cohort.plots.unplaced.${reason}`, { count: households })}</li>)}
              {plan.heldBack.map((one) => <li key={one.homeType ?? 'any'}>{d('cohort.plots.held', { kind: one.homeType ? t(`homeType.${one.homeType}`) : d('cohort.settings.anyKind'), free: one.free, keep: one.keep })}</li>)}
            </ul>
          </section>
        </>
      ) : null}
    </div>
  );
}

const SITUATIONS = ['eu-worker', 'knowledge-migrant', 'search-year', 'partner', 'status-holder', 'other'] as const;
const WANTS = ['job-and-home', 'job', 'home', 'nothing'] as const;
