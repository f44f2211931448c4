package org.candour.persistence;

import java.util.List;

/** Partnership, then subject, place, id. */
class ValueKey extends Key {
  private static final long serialVersionUID = 1L;
  String partnership = "";
  String subject = "";
  long place;
  String id = "";

  @Override
  List<Object> parts() {
    return List.of(partnership, subject, place, id);
  }
}
