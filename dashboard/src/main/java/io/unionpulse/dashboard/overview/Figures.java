package io.unionpulse.dashboard.overview;

import java.math.BigDecimal;

/**
 * Headline figures.
 *
 * @param headcount sum of the known numbers of persons
 * @param activitiesWithHeadcount how many are known
 * @param amountCny sum of all amounts, in yuan
 * @param activitiesWithAmount how many activities name one
 * @param undated how many are of no known day
 * @param activeDistricts how many districts have an activity
 * @param silentDistricts how many have none
 */
record Figures(
    long activities,
    long headcount,
    long activitiesWithHeadcount,
    BigDecimal amountCny,
    long activitiesWithAmount,
    long undated,
    long activeDistricts,
    long silentDistricts) {}
