package org.candour.persistence;

import java.io.Serializable;
import java.util.List;

/** The key of a row: the partnership first, then the rest. JPA asks for a class for each shape. */
abstract class Key implements Serializable {
  private static final long serialVersionUID = 1L;

  abstract List<Object> parts();

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && getClass() == key.getClass() && parts().equals(key.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }
}
