package org.candour.persistence;

import java.util.List;

/** Partnership, then version. */
class VersionKey extends Key {
  private static final long serialVersionUID = 1L;
  String partnership = "";
  int version;

  @Override
  List<Object> parts() {
    return List.of(partnership, version);
  }
}
