package org.candour.persistence;

import java.util.List;

/** Partnership, then person, operation, idempotencyKey. */
class ReplyKey extends Key {
  private static final long serialVersionUID = 1L;
  String partnership = "";
  String person = "";
  String operation = "";
  String idempotencyKey = "";

  @Override
  List<Object> parts() {
    return List.of(partnership, person, operation, idempotencyKey);
  }
}
