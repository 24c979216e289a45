import { calcPermitRoute } from '@mitn/contracts';
import type { ProfileBody } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';

/** What the permit of a person asks today, by the calculator that everybody uses; without a pay, so that it names the threshold. */
export const usePermitFigures = ({ situation, birthDate }: ProfileBody['permit']) =>
  useQuery({ queryKey: [calcPermitRoute.path, situation, birthDate], staleTime: 3_600_000, queryFn: ({ signal }) => callRoute(calcPermitRoute, { body: { situation, birthDate }, signal }) });
