# SPDX-FileCopyrightText: 2026 The Sennight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that can be compiled as one: half of the time of a build goes into what all of them include."""
import re


def names(file):
    """What a source may define in its unnamed namespaces: too many rather than too few."""
    with open(file) as source:
        text = source.read()
    if re.search(r'^\s*using (?:enum |namespace (?!\S*[lL]iterals;))|^\s*Q_PLUGIN_METADATA', text, re.M):
        return None # whatever that has, or what there is once in a library
    found = set(re.findall(r'^using (?!namespace).*?(\w+)(?: =|;)', text, re.M))
    for body in re.findall(r'^namespace \{\n(.*?)^\} // namespace$', text, re.S | re.M):
        for values in re.findall(r'^enum[^;{]*\{(.*?)\};', body, re.S | re.M):
            found.update(re.findall(r'\w+', values))
        for line in re.findall(r'^(?!using namespace)[A-Za-z].*', body, re.M):
            found.update(re.findall(r'([A-Za-z_]\w*)(?:\(|\[|\{|;| =| \{|$)', line.split(' = ')[0] + ' ='))
    return found


def batches(entries, most):
    """Entries of compile_commands.json in batches of at most `most`: with the same options, and without a name that two
    of them define."""
    made = []
    for entry in entries:
        defined, options = names(entry['file']), re.sub(r' -o .*', '', entry['command'])
        for batch in made:
            fits = batch['options'] == options and len(batch['entries']) < most
            if fits and defined is not None and batch['names'] is not None and not batch['names'] & defined:
                batch['entries'].append(entry)
                batch['names'] |= defined
                break
        else:
            made.append({'entries': [entry], 'names': defined, 'options': options})
    return [batch['entries'] for batch in made]
