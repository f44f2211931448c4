package org.candour.persistence;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sits in the driver and notes each statement on rows that goes to the server on this thread. */
public class StatementCount implements QueryInterceptor {
  private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

  static List<String> during(Runnable work) {
    SENT.get().clear();
    work.run();
    return SENT.get().stream()
        .map(sql -> sql.strip().toLowerCase(Locale.ROOT))
        .filter(sql -> sql.matches("(?s)(select|insert|update|delete)\\b.*"))
        .toList();
  }

  @Override
  public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
    return this;
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // the driver's signature
  public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
    SENT.get().add(sql.get());
    return null;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return true;
  }

  @Override
  public void destroy() {}

  @Override
  public <T extends Resultset> @Nullable T postProcess(
      Supplier<String> sql, Query query, T result, ServerSession session) {
    return null;
  }
}
