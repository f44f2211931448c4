package org.candour.persistence;

import java.util.List;

/** Partnership, then subject, line. */
class LineKey extends Key {
  private static final long serialVersionUID = 1L;
  String partnership = "";
  String subject = "";
  int line;

  @Override
  List<Object> parts() {
    return List.of(partnership, subject, line);
  }
}
