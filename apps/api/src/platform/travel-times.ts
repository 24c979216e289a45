import { TRAVEL_MODES } from '@mitn/domain';
import { OsrmTravelTime, OtpTravelTime, TravelTimes } from '@mitn/travel';
import type { ApiSettings } from '../config/env.js';
import type { Log } from './log.js';

/** Travel times from the route planners that the environment names, and the estimate for what they do not tell. */
export function createTravelTimes({ routers: { otpUrl, osrmCarUrl, osrmBicycleUrl } }: ApiSettings, log: Log): TravelTimes {
  const osrm = { ...(osrmCarUrl === null ? {} : { car: osrmCarUrl }), ...(osrmBicycleUrl === null ? {} : { bicycle: osrmBicycleUrl }) };
  const times = new TravelTimes(
    [...(Object.keys(osrm).length > 0 ? [new OsrmTravelTime({ urls: osrm })] : []), ...(otpUrl === null ? [] : [new OtpTravelTime({ url: otpUrl })])],
    { onFault: (source, fault) => log.warn({ source, fault: fault instanceof Error ? fault.message : 'unknown' }, 'travel times are estimated') },
  );
  log.info(travelSources(times), 'travel times come from');
  return times;
}

/** Who is asked for each mode, as it is shown at start and by the health check. */
export function travelSources(times: TravelTimes): Record<string, string> {
  return Object.fromEntries(TRAVEL_MODES.map((mode) => [mode, times.sourceOf(mode)]));
}
