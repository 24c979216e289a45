export { describeTravelTime } from './travel-time.conformance.js';
export type { OpenedTravelTime } from './travel-time.conformance.js';
export { openOsrmStandIn } from './osrm-stand-in.js';
export { openOtpStandIn } from './otp-stand-in.js';
export type { StandIn } from './stand-in-server.js';
