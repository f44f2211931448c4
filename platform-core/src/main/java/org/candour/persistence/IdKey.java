package org.candour.persistence;

import java.util.List;

/** Partnership, then id. */
class IdKey extends Key {
  private static final long serialVersionUID = 1L;
  String partnership = "";
  String id = "";

  @Override
  List<Object> parts() {
    return List.of(partnership, id);
  }
}
