/**
 * Hostility levels of the Militarized Interstate Disputes (Correlates of War project, MID 5.0; Palmer et al. 2022, "The MID5 Dataset, 2011-2014"), with
 * the Goldstein score that stands for an incident of that level: that of CAMEO 130 (threaten), 150 (show force) and 190 (use force). War scores no
 * lower, since the scale ends there.
 */
export const hostilityLevels = {
  1: { label: 'No militarized action', goldstein: undefined },
  2: { label: 'Threat to use force', goldstein: -4.4 },
  3: { label: 'Display of force', goldstein: -7.2 },
  4: { label: 'Use of force', goldstein: -10 },
  5: { label: 'War', goldstein: -10 },
} as const;

export type HostilityLevel = keyof typeof hostilityLevels;

/** Every incident from this level on is hostile: a threat of force is militarized here. */
export const hostileFromLevel = 2;

/** The Goldstein score of a MID incident; none for level 1, which is no incident. */
export const goldsteinOfHostility = (level: number): number | undefined =>
  Object.hasOwn(hostilityLevels, level) ? hostilityLevels[level as HostilityLevel].goldstein : undefined;
