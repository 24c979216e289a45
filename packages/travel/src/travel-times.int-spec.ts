import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { OsrmTravelTime } from './osrm-travel-time.js';
import { OtpTravelTime } from './otp-travel-time.js';
import { openOsrmStandIn, openOtpStandIn } from './testing/index.js';
import type { StandIn } from './testing/index.js';
import { ASSEN, BREMEN, GRONINGEN, HAREN, SCHIERMONNIKOOG } from './testing/places.js';
import { TravelTimes } from './travel-times.js';
import type { TravelTimesOptions } from './travel-times.js';

let osrm: StandIn;
let otp: StandIn;
beforeEach(async () => {
  [osrm, otp] = await Promise.all([openOsrmStandIn(), openOtpStandIn()]);
});
afterEach(async () => {
  await Promise.all([osrm.close(), otp.close()]);
});

const byOsrm = () => new OsrmTravelTime({ urls: { car: osrm.url }, timeoutMs: 2_000 });
const byOtp = () => new OtpTravelTime({ url: `${otp.url}/otp/gtfs/v1`, timeoutMs: 2_000 });
const open = (options: TravelTimesOptions = {}) => new TravelTimes([byOsrm(), byOtp()], { waitMs: 2_000, retryAfterMs: 100, ...options });
const ALL = ['bicycle', 'public-transport', 'car'];

describe('TravelTimes', () => {
  it('estimates everything, and says so, without any source', async () => {
    const [assen] = await new TravelTimes([]).between(GRONINGEN, [ASSEN]);
    expect(assen).toEqual({ minutes: { bicycle: 132, 'public-transport': 91, car: 46 }, estimated: ALL, sources: [] });
  });

  it('takes each mode from the first source that knows it, and estimates what none can tell', async () => {
    const times = open();
    expect(ALL.map((mode) => times.sourceOf(mode as 'car'))).toEqual(['opentripplanner', 'opentripplanner', 'osrm']);
    const [assen, island, abroad] = await times.between(GRONINGEN, [ASSEN, SCHIERMONNIKOOG, BREMEN]);
    expect(assen).toMatchObject({ estimated: [], sources: ['opentripplanner', 'osrm'], minutes: { car: 42 } });
    // No way is an answer, and no reason to guess one.
    expect(island).toEqual({ minutes: { bicycle: null, 'public-transport': null, car: null }, estimated: [], sources: ['opentripplanner', 'osrm'] });
    expect(abroad).toMatchObject({ estimated: ALL, sources: [] });
    const [partly] = await new TravelTimes([byOsrm()], { waitMs: 2_000 }).between(GRONINGEN, [ASSEN]);
    expect(partly).toMatchObject({ estimated: ['bicycle', 'public-transport'], sources: ['osrm'] });
  });

  it('asks once for what it was told lately, and for what is being asked', async () => {
    const times = open();
    const [first, second] = await Promise.all([times.between(GRONINGEN, [ASSEN, HAREN]), times.between(GRONINGEN, [HAREN, ASSEN])]);
    expect(second).toEqual(first.toReversed());
    await times.between(GRONINGEN, [ASSEN, ASSEN]);
    expect([osrm.requests.length, otp.requests.length]).toEqual([1, 2]);
  });

  it('16. does not wait for a slow source: the estimate answers, and what came late is there the next time', async () => {
    otp.take(150);
    const times = open({ waitMs: 20 });
    expect((await times.between(GRONINGEN, [ASSEN]))[0]?.estimated).toEqual(expect.arrayContaining(['bicycle', 'public-transport']));
    await sleep(400);
    expect((await times.between(GRONINGEN, [ASSEN]))[0]).toMatchObject({ estimated: [], sources: ['opentripplanner', 'osrm'] });
  });

  it('16. leaves a source alone after failures, estimates meanwhile, and goes back by itself', async () => {
    const onFault = jest.fn();
    const times = open({ failures: 3, onFault });
    osrm.behave('reset');
    const at = (i: number) => ({ lat: 53 + i / 100, lon: 6.5 });
    for (let i = 0; i < 6; i += 1) expect((await times.between(GRONINGEN, [at(i)]))[0]).toMatchObject({ estimated: ['car'], sources: ['opentripplanner'] });
    expect(osrm.requests).toHaveLength(3);
    expect(onFault).toHaveBeenCalledTimes(3);
    expect(onFault).toHaveBeenCalledWith('osrm', expect.objectContaining({ code: 'travel.unreachable' }));
    osrm.behave('well');
    await sleep(150);
    expect((await times.between(GRONINGEN, [at(7)]))[0]).toMatchObject({ estimated: [] });
  });

  it('asks no more at a time than it may, and estimates what is beyond', async () => {
    osrm.take(50);
    const times = new TravelTimes([byOsrm()], { waitMs: 2_000, concurrency: 2, queue: 3 });
    const ways = Array.from({ length: 12 }, (_, i) => ({ lat: 53 + i / 100, lon: 6.5 }));
    const answers = await Promise.all(ways.map((to) => times.between(GRONINGEN, [to])));
    expect(answers.filter(([way]) => way?.sources.includes('osrm'))).toHaveLength(5);
    expect(osrm.mostAtOnce()).toBeLessThanOrEqual(2);
    expect(osrm.requests).toHaveLength(5);
  });
});
