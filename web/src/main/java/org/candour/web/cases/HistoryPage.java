package org.candour.web.cases;

import java.util.List;

/** The whole record of a case, newest first. */
public record HistoryPage(CaseHead head, List<Event> events) {}
