// The least that reading YAML costs with libyaml: all events of a file, of which nothing is made.
//
//     cc -O3 libyaml_events.c -lyaml -o libyaml_events && ./libyaml_events roster.yaml

#include <stdio.h>
#include <yaml.h>

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  yaml_parser_t parser;
  if (file == NULL || !yaml_parser_initialize(&parser)) return 2;
  yaml_parser_set_input_file(&parser, file);
  long events = 0;
  for (int over = 0; !over; events++) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) return 3;
    over = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  fclose(file);
  printf("%ld events\n", events);
  return 0;
}
