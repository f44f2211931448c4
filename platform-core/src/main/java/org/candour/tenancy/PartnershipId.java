package org.candour.tenancy;

/**
 * The partnership (tenant) whose records are meant. It is fixed at the edge and passed to every
 * call.
 */
public record PartnershipId(String value) {
  public PartnershipId {
    if (!value.matches("[a-z][a-z0-9-]{1,39}")) {
      throw new IllegalArgumentException("a partnership id is a short slug");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
