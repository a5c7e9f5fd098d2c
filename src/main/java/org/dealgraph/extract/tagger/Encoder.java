package org.dealgraph.extract.tagger;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;

/**
 * The network, run by ONNX Runtime. It is shared by all threads, and each call runs on its
 * caller's.
 *
 * <p>Windows are run one by one on purpose. The network's numbers are rounded to eight bits by the
 * range that a whole input has, so in a batch, or with padding, the neighbours of a window would
 * change its result.
 */
final class Encoder {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String MENTIONS = "mentions";
  private static final String HEADS = "heads";
  private static final String TAILS = "tails";

  /**
   * What the network says of a window, token by token.
   *
   * @param mentions a logit for each label
   * @param heads for each relation the token as its head
   * @param tails for each relation the token as its tail
   */
  record Output(float[] mentions, float[] heads, float[] tails) {}

  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * @param model the content of an ONNX file
   * @throws OrtException if it is none
   * @throws IllegalArgumentException if its inputs or outputs are others than the settings tell
   */
  Encoder(byte[] model, Settings settings) throws OrtException {
    Lock call = NativeCalls.call();
    call.lock();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      session = environment.createSession(model, options);
    } finally {
      call.unlock();
    }
    if (!session.getInputNames().equals(Set.of(IDS, MASK))) {
      throw new IllegalArgumentException("its inputs are " + session.getInputNames());
    }
    checkOutput(MENTIONS, settings.labels().size());
    checkOutput(HEADS, settings.width());
    checkOutput(TAILS, settings.width());
  }

  private void checkOutput(String name, int width) throws OrtException {
    NodeInfo node = session.getOutputInfo().get(name);
    if (node == null || !(node.getInfo() instanceof TensorInfo info)) {
      throw new IllegalArgumentException("it has no output " + name);
    }
    long[] shape = info.getShape();
    long last = shape.length == 3 ? shape[2] : 0;
    if (last >= 0 && last != width) {
      throw new IllegalArgumentException(
          "its output %s is %s wide, not %d".formatted(name, Arrays.toString(shape), width));
    }
  }

  Output run(long[] ids) {
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    long[] shape = {1, ids.length};
    Lock call = NativeCalls.call();
    call.lock();
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor seen = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OrtSession.Result result = session.run(Map.of(IDS, tokens, MASK, seen))) {
      return new Output(numbers(result, MENTIONS), numbers(result, HEADS), numbers(result, TAILS));
    } catch (OrtException e) {
      throw new IllegalStateException("the tagger's network failed", e);
    } finally {
      call.unlock();
    }
  }

  private static float[] numbers(OrtSession.Result result, String output) {
    OnnxTensor tensor = (OnnxTensor) result.get(output).orElseThrow();
    return tensor.getFloatBuffer().array();
  }
}
