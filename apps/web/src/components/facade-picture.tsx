import { memo, useMemo } from 'react';
import { DOOR, drawFacade, drawStreet, seededRandom } from './facade.js';
import type { Facade, Lighting } from './facade.js';
import './facade-picture.css';

const House = ({ facade, x, ground }: { facade: Facade; x: number; ground: number }) => (
  <g transform={`translate(${x} ${ground})`}>
    <path d={facade.outline} fill={facade.wall} />
    {facade.roof ? <path d={facade.roof} className="facade-roof" /> : null}
    {facade.windows.map((window) => {
      const { width, height } = facade.window;
      return (
        <g key={`${window.x} ${window.y}`} className={`facade-window facade-${window.light}`} transform={`translate(${window.x} ${window.y})`}>
          <rect className="facade-glow" x="-4" y="-4" width={width + 8} height={height + 8} rx="4" />
          <rect className="facade-frame" x="-1.5" y="-1.5" width={width + 3} height={height + 3} rx="2" />
          <rect className="facade-pane" width={width / 2 - 0.6} height={height} />
          <rect className="facade-pane" x={width / 2 + 0.6} width={width / 2 - 0.6} height={height} />
        </g>
      );
    })}
    <g transform={`translate(${facade.doorX} ${-DOOR.height})`}>
      <rect className="facade-door" width={DOOR.width} height={DOOR.height} />
      <rect className="facade-fanlight" x="3" y="4" width={DOOR.width - 6} height="7" />
    </g>
  </g>
);

const STREET_WIDTH = 1500;

/** The row of houses of the start page. Decorative. */
export const StreetRow = memo(function StreetRow({ seed }: { seed: string }) {
  const row = useMemo(() => drawStreet(seed, STREET_WIDTH), [seed]);
  return (
    <svg className="facade-street" aria-hidden="true" viewBox={`0 0 ${STREET_WIDTH} 215`} preserveAspectRatio="xMidYMax slice">
      {row.map(({ x, facade }) => <House key={x} facade={facade} x={x} ground={207} />)}
      <rect className="facade-pavement" y="207" width={STREET_WIDTH} height="8" />
    </svg>
  );
});

const LIT_BY_TYPE: Record<string, Lighting> = { room: 'window', studio: 'window', apartment: 'floor', house: 'all', 'anti-squat': 'floor' };

/** The picture of a home without a photo: its own house, seeded by its id, with the part lit that one would rent. Decorative. */
export const HomePicture = memo(function HomePicture({ seed, type }: { seed: string; type: string }) {
  const { house, neighbours, sky } = useMemo(() => {
    const random = seededRandom(seed);
    const middle = drawFacade(random, LIT_BY_TYPE[type] ?? 'window', { wide: true });
    const next = () => drawFacade(random, 'none', { avoidWall: middle.wall });
    // More houses to both sides than a card shows: a wide picture shows them too.
    const [left, farLeft, right, farRight] = [next(), next(), next(), next()];
    return {
      house: middle,
      neighbours: [{ x: 44 - left.width, facade: left }, { x: 44 - left.width - farLeft.width, facade: farLeft }, { x: 296, facade: right }, { x: 296 + right.width, facade: farRight }],
      sky: 1 + Math.floor(random() * 3),
    };
  }, [seed, type]);
  return (
    <span className={`facade-picture facade-sky-${sky}`} aria-hidden="true">
      <svg viewBox="0 0 340 206" preserveAspectRatio="xMidYMax meet">
        {neighbours.map((one) => <House key={one.x} facade={one.facade} x={one.x} ground={193} />)}
        <House facade={house} x={Math.round(170 - house.width / 2)} ground={193} />
        <rect className="facade-grass" x="-600" y="193" width="1540" height="14" />
        <rect className="facade-pavement" x="-600" y="193" width="1540" height="2.5" />
      </svg>
    </span>
  );
});

/** One dark house with a single lit window, for pages without a result. Decorative. */
export const LoneHouse = memo(function LoneHouse({ seed, lighting = 'window' }: { seed: string; lighting?: Lighting }) {
  const facade = useMemo(() => drawFacade(seededRandom(seed), lighting), [seed, lighting]);
  return (
    <svg className="facade-lone" aria-hidden="true" viewBox={`-20 0 ${facade.width + 40} 205`} height="150">
      <House facade={facade} x={0} ground={200} />
      <rect className="facade-pavement" x="-20" y="200" width={facade.width + 40} height="5" />
    </svg>
  );
});
