package org.candour.config;

/** The kinds of thing that a framework names in one part and refers to in others. */
enum Name {
  DOCUMENT("documents", "document"),
  TAG("tags", "tag"),
  AGENCY("agencies", "agency"),
  POST("posts", "post"),
  BODY("bodies", "body"),
  OUTSIDE("outside", "party outside the service"),
  FACT("facts", "fact"),
  APPOINTMENT_ASK("appointment asks", "question asked on an appointment"),
  LADDER("ladders", "ladder"),
  REVIEW("reviews", "review"),
  OCCASION("occasions", "occasion");

  private final String part;
  private final String word;

  Name(String part, String word) {
    this.part = part;
    this.word = word;
  }

  /** The key of the part that lists them. */
  String part() {
    return part;
  }

  /** What one of them is called. */
  String word() {
    return word;
  }

  /** Whether it may own a duty, so that its ids must differ from those of all other such kinds. */
  boolean mayOwn() {
    return this == TAG || this == AGENCY || this == POST || this == BODY || this == OUTSIDE;
  }
}
