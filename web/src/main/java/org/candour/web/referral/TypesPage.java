package org.candour.web.referral;

import java.util.List;

/**
 * The types of review to choose from.
 *
 * @param into the case that gets another review; empty when a referral begins one
 * @param back the page of that case
 */
public record TypesPage(String into, String back, List<TypeLine> types) {}
