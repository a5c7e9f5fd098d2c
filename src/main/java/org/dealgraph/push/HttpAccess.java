package org.dealgraph.push;

import java.time.Duration;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.auth.AuthScheme;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.AuthCache;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.BasicAuthCache;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.client.TargetAuthenticationStrategy;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client that RDF4J's client brings along. It answers what a store asks for, Basic or
 * Digest (Virtuoso takes Digest alone), and from then on without being asked: Virtuoso hangs up on
 * a long body that comes without.
 */
final class HttpAccess {

  private static final int CONNECT = (int) Duration.ofSeconds(20).toMillis();
  private static final int ANSWER = (int) Duration.ofMinutes(10).toMillis();

  private HttpAccess() {}

  static CloseableHttpClient client(@Nullable Account account) {
    HttpClientBuilder client =
        HttpClients.custom()
            .disableAutomaticRetries()
            .setDefaultRequestConfig(
                RequestConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(ANSWER).build());
    if (account != null) {
      BasicCredentialsProvider credentials = new BasicCredentialsProvider();
      credentials.setCredentials(
          AuthScope.ANY, new UsernamePasswordCredentials(account.user(), account.password()));
      client.setDefaultCredentialsProvider(credentials);
      client.setTargetAuthenticationStrategy(new Remembering());
      AuthCache answers = new BasicAuthCache();
      client.addInterceptorFirst(
          (HttpRequestInterceptor)
              (request, context) -> HttpClientContext.adapt(context).setAuthCache(answers));
    }
    return client.build();
  }

  /** Remembers answers of each kind, not only of Basic as the client does by itself. */
  private static final class Remembering extends TargetAuthenticationStrategy {

    @Override
    protected boolean isCachable(@Nullable AuthScheme scheme) {
      return scheme != null && scheme.isComplete();
    }
  }
}
