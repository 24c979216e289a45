import { EstimatedTravelTime } from './estimated-travel-time.js';
import { OsrmTravelTime } from './osrm-travel-time.js';
import { OtpTravelTime } from './otp-travel-time.js';
import { describeTravelTime, openOsrmStandIn, openOtpStandIn } from './testing/index.js';

const timeoutMs = 300;

describeTravelTime('estimate', async () => ({ travelTime: new EstimatedTravelTime(), server: null }));
describeTravelTime('osrm', async () => {
  const server = await openOsrmStandIn();
  return { travelTime: new OsrmTravelTime({ urls: { car: server.url, bicycle: `${server.url}/` }, timeoutMs }), server };
});
describeTravelTime('opentripplanner', async () => {
  const server = await openOtpStandIn();
  return { travelTime: new OtpTravelTime({ url: `${server.url}/otp/gtfs/v1`, timeoutMs }), server };
});
