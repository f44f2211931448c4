package org.candour.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.candour.tenancy.PartnershipId;

/**
 * A form that came after its session had ended.
 *
 * @param address the path it was sent to
 * @param title of the page it was on, empty when it was not said
 * @param fields every field by its name, without the token that showed it to be ours
 */
public record KeptForm(
    PartnershipId partnership,
    String id,
    Instant keptAt,
    Instant until,
    String address,
    String title,
    Map<String, List<String>> fields) {}
