export type Message = Readonly<{ id: string | undefined; event: string; data: string }>;

/** The server-sent messages in a stream of bytes; one without data still says how far the stream is. */
export async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Message> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  let id: string | undefined;
  let event = 'message';
  let data: string[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
      if (line === '') {
        if (data.length > 0 || id !== undefined) yield { id, event, data: data.join('\n') };
        event = 'message';
        data = [];
      } else if (field === 'data') data.push(value);
      else if (field === 'event') event = value;
      else if (field === 'id') id = value;
    }
  }
}
