/** The token is given once, when the profile is made; afterwards it travels in the header `x-profile-token`. */
export const PROFILE_TOKEN_HEADER = 'x-profile-token';
