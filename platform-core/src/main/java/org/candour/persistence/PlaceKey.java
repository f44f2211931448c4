package org.candour.persistence;

import java.util.List;

/** Partnership, then subject, place. */
class PlaceKey extends Key {
  private static final long serialVersionUID = 1L;
  String partnership = "";
  String subject = "";
  long place;

  @Override
  List<Object> parts() {
    return List.of(partnership, subject, place);
  }
}
