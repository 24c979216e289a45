import { TRAVEL_MODES } from '@mitn/domain';
import type { Point, TravelMode } from '@mitn/domain';
import { estimateMinutes } from '@mitn/matching';
import type { Minutes, TravelTime } from './travel-time.port.js';

/** Minutes from the straight line, by the same figures that matches reckon with (packages/matching, Commute). Never fails, and knows no water and no timetable. */
export class EstimatedTravelTime implements TravelTime {
  readonly source = 'estimate';
  readonly modes: readonly TravelMode[] = TRAVEL_MODES;

  async minutes(mode: TravelMode, from: Point, to: readonly Point[]): Promise<Minutes[]> {
    return to.map((point) => estimateMinutes(from, point, mode));
  }
}
