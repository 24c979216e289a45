import { describe, expect, it } from '@jest/globals';
import { readSettings } from './env.js';

const database = 'postgresql://user:secret@127.0.0.1:5432/mitn';
const production = { NODE_ENV: 'production', DATABASE_URL: database, INTAKE_KEY: 'k'.repeat(32), PUBLIC_URL: 'https://makeitinthenorth.example/' };

describe('readSettings', () => {
  it('needs a database and no more', () => {
    expect(readSettings({ DATABASE_URL: database, REDIS_URL: '', PUBLIC_URL: '' })).toMatchObject({
      production: false, redisUrl: null, meiliUrl: null, intakeKey: null, host: '127.0.0.1', port: 3000, publicUrl: 'http://127.0.0.1:3000', trustProxyHops: 0, demoSignIn: false,
    });
  });

  it('takes route planners, each by itself, and needs none', () => {
    expect(readSettings({ DATABASE_URL: database, OSRM_CAR_URL: '' }).routers).toEqual({ otpUrl: null, osrmCarUrl: null, osrmBicycleUrl: null });
    expect(readSettings({ DATABASE_URL: database, OSRM_CAR_URL: 'http://127.0.0.1:5000', OTP_URL: 'https://otp.example/otp/gtfs/v1' }).routers).toEqual({ otpUrl: 'https://otp.example/otp/gtfs/v1', osrmCarUrl: 'http://127.0.0.1:5000', osrmBicycleUrl: null });
    expect(() => readSettings({ DATABASE_URL: database, OTP_URL: 'file:///etc/passwd' })).toThrow(/OTP_URL must be/);
  });

  it('names every wrong variable in one line and repeats no value', () => {
    const read = () => readSettings({ DATABASE_URL: 'mysql://user:secret@host/x', PORT: '99999', INTAKE_KEY: 'short-key' });
    expect(read).toThrow(/DATABASE_URL.*PORT.*INTAKE_KEY/);
    expect(read).not.toThrow(/secret|short-key|\n/);
  });

  it('draws maps from what the operator names, and lets the browser ask those and nobody else', () => {
    expect(readSettings({ DATABASE_URL: database, MAP_TILES_URL: '' }).map).toEqual({ styleUrl: null, tilesUrl: null, attribution: null, origins: [] });
    const map = { MAP_TILES_URL: 'https://tiles.example.org/{z}/{x}/{y}.png?key=1', MAP_ATTRIBUTION: '© Somebody', MAP_ORIGINS: 'https://fonts.example.org/a/, http://127.0.0.1:8081' };
    expect(readSettings({ DATABASE_URL: database, ...map }).map).toEqual({ styleUrl: null, tilesUrl: map.MAP_TILES_URL, attribution: '© Somebody', origins: ['https://tiles.example.org', 'https://fonts.example.org', 'http://127.0.0.1:8081'] });
    for (const wrong of [{ MAP_TILES_URL: 'https://tiles.example.org/1/2/3.png' }, { MAP_STYLE_URL: 'javascript:alert(1)' }, { MAP_ORIGINS: "https://x.example 'unsafe-inline'" }, { MAP_STYLE_URL: 'https://me:secret@x.example/s.json' }, { MAP_ORIGINS: '*' }]) {
      expect(() => readSettings({ DATABASE_URL: database, ...wrong })).toThrow(new RegExp(Object.keys(wrong).join()));
    }
  });

  it('refuses a production process without a key or an address, or with demo people', () => {
    expect(readSettings(production)).toMatchObject({ production: true, publicUrl: 'https://makeitinthenorth.example' });
    expect(() => readSettings({ ...production, INTAKE_KEY: '' })).toThrow(/INTAKE_KEY.*required/);
    expect(() => readSettings({ ...production, PUBLIC_URL: '' })).toThrow(/PUBLIC_URL.*required/);
    expect(() => readSettings({ ...production, DEMO: '1' })).toThrow(/DEMO must be 0/);
  });
});
