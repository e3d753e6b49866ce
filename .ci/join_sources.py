# SPDX-FileCopyrightText: 2026 The Sennight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""join_sources.py BUILD: writes BUILD/joined.cmake, with which the configured BUILD compiles the sources of a room in
batches, and BUILD/sources.json, the commands for each source by itself."""
import json
import os
import re
import shutil
import sys

from batches import batches

build = os.path.abspath(sys.argv[1])
top = os.getcwd()
rooms = {}
with open(f'{build}/compile_commands.json') as commands:
    for entry in json.load(commands):
        source = os.path.relpath(entry['file'], top)
        if source.split('/')[0] in ('app', 'models', 'qml', 'sync') and source.endswith('.cpp'):
            room = re.search(r'CMakeFiles/([\w-]+)\.dir/', entry['output'])[1]
            rooms.setdefault(room, []).append(entry)
shutil.copyfile(f'{build}/compile_commands.json', f'{build}/sources.json')
with open(f'{build}/joined.cmake', 'w') as joined:
    # One source may hide a name of another, and a type of an unnamed namespace is at home in one file here. Clang looks
    # at each source by itself.
    joined.write('set_property(TARGET sennight_flags APPEND PROPERTY INTERFACE_COMPILE_OPTIONS -Wno-shadow '
                 '$<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)\n')
    for room, entries in rooms.items():
        joined.write(f'set_target_properties({room} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)\n')
        for number, batch in enumerate(batches(entries, 10)):
            files = ' '.join(entry['file'] for entry in batch)
            if len(batch) > 1:
                joined.write(f'set_source_files_properties({files} TARGET_DIRECTORY {room} '
                             f'PROPERTIES UNITY_GROUP batch_{number})\n')
