export { TRAVEL_SOURCES } from './travel-time.port.js';
export type { Minutes, TravelSource, TravelTime } from './travel-time.port.js';
export { EstimatedTravelTime } from './estimated-travel-time.js';
export { OsrmTravelTime } from './osrm-travel-time.js';
export type { OsrmOptions } from './osrm-travel-time.js';
export { OtpTravelTime } from './otp-travel-time.js';
export type { OtpOptions } from './otp-travel-time.js';
export { TravelTimes } from './travel-times.js';
export type { Travel, TravelTimesOptions } from './travel-times.js';
