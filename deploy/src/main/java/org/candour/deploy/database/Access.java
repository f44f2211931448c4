package org.candour.deploy.database;

/** How one user reaches the database: a JDBC address, a name and a password. Never printed. */
public record Access(String url, String user, String password) {
  @Override
  public String toString() {
    return user + " at a database";
  }
}
