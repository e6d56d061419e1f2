package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.DistrictMember;
import java.util.Optional;

/**
 * What became of a report in its district.
 *
 * @param reportId the report
 * @param before how it stood; empty if it was not there
 * @param after how it stands; empty if it is gone
 */
public record MemberChange(
    String reportId, Optional<DistrictMember> before, Optional<DistrictMember> after) {}
